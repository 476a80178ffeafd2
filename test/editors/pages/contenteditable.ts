import { place, startHtml } from './page';

const box = place('div');
box.contentEditable = 'true';
box.innerHTML = startHtml.replaceAll('<p>&nbsp;</p>', '<div><br></div>').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
window.model = () => box.innerText;
