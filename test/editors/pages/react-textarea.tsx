import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, startLines } from './page';

/** A field whose text is the page's state: what reaches the element alone is lost at the next render. */
function Box() {
  const [text, setText] = useState(startLines.join('\n').trim() === '' ? '' : startLines.join('\n'));
  useEffect(() => {
    window.model = () => text;
  }, [text]);
  return <textarea value={text} rows={8} onChange={(event) => setText(event.target.value)} />;
}

createRoot(place('div')).render(<Box />);
