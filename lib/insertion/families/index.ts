import type { Family } from '../types';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { draft } from './draft';
import { froala } from './froala';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** Every family there is; the first whose selector matches is taken, and `plain` matches all. */
export const FAMILIES: readonly Family[] = [ckeditor5, ckeditor4, draft, lexical, prosemirror, quill, slate, tinymce, froala, trix, plain];

/** The family of an editable element. */
export const familyOf = (box: Element): Family => FAMILIES.find((family) => box.matches(family.selector)) ?? plain;
