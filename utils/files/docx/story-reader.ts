/** Reads the tags of a WordprocessingML part into lines of text, as a reader sees them with all changes accepted. */
import { Blocks } from './blocks';
import { Fields } from './fields';
import type { Fragment, Line, Story } from './lines';
import type { XmlPart } from './package';
import { Paragraph, type ReadingContext } from './paragraph';
import { isOn } from './styles';
import { symbolFor } from './symbols';
import { trimText } from './trim-text';
import { isReadBranch, UNREAD } from './unread';
import type { XmlListener, XmlRange, XmlTag } from './xml';

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The mark. */
  readonly xml: XmlRange;
}

interface Run {
  readonly range: { readonly start: number; end: number };
  isHidden: boolean | undefined;
  style: string | undefined;
}

interface OpenStory {
  readonly kind: Story;
  readonly blocks: Blocks;
  readonly fields: Fields;
  paragraph: Paragraph | undefined;
  /** Of a note; separators have none. */
  readonly noteId: string | undefined;
}

/** Hears a part of the document; afterwards it has the lines, the notes they refer to, and the notes of the part. */
export class StoryReader implements XmlListener {
  readonly references: NoteReference[] = [];
  /** Is it the main part of a Word document? */
  isDocument = false;
  /** The lines of each note, by its id. */
  readonly notes = new Map<string, readonly Line[]>();
  readonly #xml: string;
  readonly #context: ReadingContext;
  readonly #path: string[] = [];
  /** Elements open within the one that is skipped, itself included; 0: nothing is. */
  #skipped = 0;
  /** One for each open `mc:AlternateContent`: has a branch been read? */
  readonly #branches: boolean[] = [];
  readonly #stories: OpenStory[] = [openStory('body')];
  readonly #runs: Run[] = [];
  #text: { value: string; readonly start: number; readonly keepsSpaces: boolean } | undefined;

  constructor(part: XmlPart, context: ReadingContext) {
    this.#xml = part.xml;
    this.#context = context;
  }

  /** The lines of the body. */
  finish(): readonly Line[] {
    return this.#story.blocks.finish();
  }

  open(tag: XmlTag): void {
    const parent = this.#path.at(-1) ?? '';
    const owner = this.#path.at(-2) ?? '';
    this.#path.push(tag.name);
    if (this.#skipped > 0) this.#skipped++;
    else if (this.#isSkipped(tag, parent, owner)) this.#skipped = 1;
    else if (!this.#openBlock(tag) && !this.#readProperty(tag, parent, owner)) this.#readContent(tag);
  }

  text(text: string): void {
    if (this.#text && this.#skipped === 0) this.#text.value += text;
  }

  close(name: string, range: XmlRange): void {
    this.#path.pop();
    if (this.#skipped > 0) this.#skipped--;
    else this.#closeElement(name, range);
  }

  get #story(): OpenStory {
    const story = this.#stories.at(-1);
    if (!story) throw new Error('the body is never closed');
    return story;
  }

  #isSkipped(tag: XmlTag, parent: string, owner: string): boolean {
    switch (tag.name) {
      case 'mc:AlternateContent':
        this.#branches.push(false);
        return false;
      case 'mc:Choice':
      case 'mc:Fallback': {
        const isRead = this.#branches.at(-1) === false && isReadBranch(tag);
        if (isRead) this.#branches[this.#branches.length - 1] = true;
        return !isRead;
      }
      case 'w:del':
      case 'w:moveFrom':
        // Among properties they say that the mark of the paragraph or the row is gone; elsewhere they hold what is gone.
        if (parent === 'w:rPr' && owner === 'w:pPr') this.#dropMark();
        else if (parent === 'w:trPr') this.#story.blocks.dropRow();
        return true;
      default:
        return UNREAD.has(tag.name);
    }
  }

  #openBlock(tag: XmlTag): boolean {
    const { blocks } = this.#story;
    switch (tag.name) {
      case 'w:p':
        this.#story.paragraph = new Paragraph(this.#context, blocks.isContinued);
        return true;
      case 'w:tr':
        blocks.openRow();
        return true;
      case 'w:tc':
        blocks.openCell();
        return true;
      case 'w:txbxContent':
        this.#stories.push(openStory('text-box'));
        return true;
      case 'w:footnote':
      case 'w:endnote': {
        const isSeparator = (tag.attribute('type') ?? 'normal') !== 'normal';
        const kind = tag.name === 'w:footnote' ? 'footnote' : 'endnote';
        this.#stories.push(openStory(kind, isSeparator ? undefined : tag.attribute('id')));
        return true;
      }
      default:
        return false;
    }
  }

  #readProperty(tag: XmlTag, parent: string, owner: string): boolean {
    const value = tag.attribute('val');
    const { paragraph, blocks } = this.#story;
    const run = parent === 'w:rPr' && owner === 'w:r' ? this.#runs.at(-1) : undefined;
    switch (tag.name) {
      case 'w:pStyle':
        if (paragraph) paragraph.style = value;
        return true;
      case 'w:numId':
        if (paragraph) paragraph.numId = value;
        return true;
      case 'w:ilvl':
        if (paragraph) paragraph.level = value;
        return true;
      case 'w:rStyle':
        if (run) run.style = value;
        return true;
      case 'w:vanish':
        if (run) run.isHidden = isOn(tag);
        else if (owner === 'w:pPr' && isOn(tag)) this.#dropMark();
        return true;
      case 'w:cellDel':
        blocks.dropCell();
        return true;
      case 'w:hidden':
        if (parent === 'w:trPr' && isOn(tag)) blocks.dropRow();
        return true;
      default:
        return parent === 'w:tabs';
    }
  }

  #readContent(tag: XmlTag): void {
    const { range } = tag;
    switch (tag.name) {
      case 'w:document':
        this.isDocument = true;
        break;
      case 'w:r':
        this.#runs.push({ range: { ...range }, isHidden: undefined, style: undefined });
        break;
      case 'w:t':
      case 'm:t':
        this.#text = { value: '', start: range.end, keepsSpaces: tag.keepsSpaces };
        break;
      case 'w:fldChar':
        this.#story.fields.mark(tag.attribute('fldCharType'));
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#addElement('\t', range);
        break;
      case 'w:cr':
        this.#addElement('\n', range);
        break;
      case 'w:br':
        this.#addElement('\n', range, /^(page|column)$/.test(tag.attribute('type') ?? ''));
        break;
      case 'w:noBreakHyphen':
        this.#addElement('-', range);
        break;
      case 'w:sym':
        this.#addElement(symbolFor(tag.attribute('font'), tag.attribute('char')), range);
        break;
      case 'w:footnoteReference':
        this.#refer('footnote', tag);
        break;
      case 'w:endnoteReference':
        this.#refer('endnote', tag);
        break;
    }
  }

  #closeElement(name: string, range: XmlRange): void {
    const story = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#addText(name, range.start);
        break;
      case 'w:r': {
        const run = this.#runs.pop();
        if (run) run.range.end = range.end;
        break;
      }
      case 'w:pPr':
        story.paragraph?.drawLabel();
        break;
      case 'w:p':
        if (story.paragraph) story.blocks.add(story.paragraph);
        story.paragraph = undefined;
        story.fields.endParagraph();
        break;
      case 'w:tc':
        story.blocks.closeCell();
        break;
      case 'w:tr':
        story.blocks.closeRow();
        break;
      case 'w:txbxContent':
        this.#stories.pop();
        for (const line of story.blocks.finish()) this.#story.paragraph?.boxes.push(line);
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#stories.pop();
        if (story.noteId !== undefined) this.notes.set(story.noteId, story.blocks.finish());
        break;
      case 'mc:AlternateContent':
        this.#branches.pop();
        break;
    }
  }

  #dropMark(): void {
    const { paragraph } = this.#story;
    if (paragraph) paragraph.isMarkDropped = true;
  }

  #isShown(): boolean {
    const { fields, paragraph } = this.#story;
    const run = this.#runs.at(-1);
    if (!fields.isShown) return false;
    return !(run?.isHidden ?? this.#context.styles.isHidden(paragraph?.style, run?.style));
  }

  #refer(kind: NoteReference['kind'], tag: XmlTag): void {
    if (this.#isShown()) this.references.push({ kind, id: tag.attribute('id') ?? '', xml: tag.range });
  }

  #addElement(text: string, xml: XmlRange, isPageBreak = false): void {
    const { kind: story, paragraph } = this.#story;
    const run = this.#runs.at(-1)?.range;
    if (!paragraph || !run || !this.#isShown()) return;
    const fragment: Fragment = { text, source: { kind: 'element', story, xml, run } };
    if (isPageBreak) paragraph.addPageBreak(fragment);
    else paragraph.add(fragment);
  }

  #addText(name: string, end: number): void {
    const text = this.#text;
    this.#text = undefined;
    const { kind: story, paragraph } = this.#story;
    if (!text?.value || !paragraph || !this.#isShown()) return;
    const run = this.#runs.at(-1)?.range;
    // A line feed within the text is drawn as a space.
    const value = text.value.replace(/[\n\r]/g, ' ');
    // Formulas have runs of another kind, which nothing can be anchored in.
    if (name === 'm:t' || !run) paragraph.add({ text: value });
    else {
      const range = { start: text.start, end };
      const kept = text.keepsSpaces ? { text: value, xml: range } : trimText(value, range, this.#xml);
      if (kept.text) paragraph.add({ text: kept.text, source: { kind: 'text', story, xml: kept.xml, run } });
    }
  }
}

function openStory(kind: Story, noteId?: string): OpenStory {
  return { kind, blocks: new Blocks(), fields: new Fields(), paragraph: undefined, noteId };
}
