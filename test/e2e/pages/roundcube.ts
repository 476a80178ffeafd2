/** Roundcube's reply page: TinyMCE over the field, as for mails with formatting, or the field alone. The quote stands in either. */
import { textOfHtml } from '../../editors/pages/html';

declare const tinymce: { init(options: object): Promise<{ getContent(): string }[]> } | undefined;

const source = document.querySelector<HTMLTextAreaElement>('#composebody');
if (source !== null && typeof tinymce === 'object') {
  const [wrote = '', ...words] = source.value.trim().split('\n');
  source.value = `<p>&nbsp;</p><p>${wrote}</p><blockquote><p>${words.join(' ').replaceAll('> ', '')}</p></blockquote>`;
  const [editor] = await tinymce.init({ target: source, base_url: '/tinymce', suffix: '.min', license_key: 'gpl', promotion: false });
  window.model = () => textOfHtml(editor?.getContent() ?? '');
} else {
  window.model = () => source?.value ?? '';
}
