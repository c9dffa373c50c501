/** The pictures of a collection; what draws them is loaded when they are looked at. */
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PicturesTab } from '../../components/collection/PicturesTab';
import { warn } from '../shared/use-settings';

export function LazyPictures(props: ComponentProps<typeof PicturesTab>) {
  const [Tab, setTab] = useState<typeof PicturesTab>();
  useEffect(() => {
    void import('../../components/collection/PicturesTab').then((loaded) => setTab(() => loaded.PicturesTab), warn);
  }, []);
  return Tab ? <Tab {...props} /> : null;
}
