/** How many working days tasks are thought to need, by profile. */
import type { TaskKind } from '../../utils/analysis/schema';
import { TASK_KINDS } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import type { Profile } from '../report/ProfileChoice';

interface DaysNeededProps {
  readonly words: Words;
  readonly needs: Readonly<Record<Profile, Readonly<Record<TaskKind, number>>>>;
  readonly profile: Profile;
}

export function DaysNeeded({ words: { options, burden }, needs, profile }: DaysNeededProps) {
  const { needs: say } = options;
  return (
    <>
      <table class="days-needed">
        <caption>
          {say.title}
          {'（'}
          {burden.profiles[profile]}
          {'）'}
        </caption>
        <tbody>
          {TASK_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say.tasks[kind]}</th>
              <td>{needs[profile][kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">{say.note}</p>
    </>
  );
}
