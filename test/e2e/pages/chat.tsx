/** A page that no definition is for, as a single-page app of today: its box is a field whose text is the page's state. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Box() {
  const [text, setText] = useState('');
  useEffect(() => {
    window.model = () => text;
  }, [text]);
  return <textarea aria-label="Type a message" value={text} rows={8} onChange={(event) => setText(event.target.value)} />;
}

const place = document.querySelector('.reply-box');
if (place !== null) createRoot(place).render(<Box />);
