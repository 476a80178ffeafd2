import { fold } from '@/lib/text/fold';

/** What a file can say of a phrase. */
const FIELDS = ['title', 'text', 'html', 'language', 'tags', 'issues', 'move', 'shortcut'] as const;
export type Field = (typeof FIELDS)[number];

/** How tools and people call it: folded, without spaces and signs. */
const NAMES: Readonly<Record<Field, string>> = {
  text: 'text body content message reply template response value comment commentvalue macro macrotext snippet answer plaintext bodytext contenttext phrase texto cuerpo contenido mensaje respuesta plantilla frase inhalt antwort nachricht vorlage textbaustein contenu texte reponse modele conteudo mensagem resposta modelo umbhalo impendulo umlayezo',
  html: 'html bodyhtml contenthtml htmlbody commentvaluehtml richtext texthtml replyhtml messagehtml responsehtml',
  title:
    'title name label subject heading macroname macrotitle templatename titulo nombre asunto titre nom objet titel bezeichnung betreff nome assunto isihloko igama',
  language: 'language lang locale idioma lengua langue sprache lingua ulimi',
  tags: 'tags tag labels keywords category categories folder foldername group topic topics etiquetas etiqueta categoria categorias carpeta schlagworte schlagworter kategorie ordner motscles dossier categorie marcadores pasta amathegi',
  issues: 'issues issue issuekind issuetype reason contactreason motivo grund motif inkinga',
  move: 'move purpose use usedfor kind part partofreply uso parte zweck usage finalidade ukusetshenziswa',
  shortcut: 'shortcut shortcode abbreviation abbr keyword trigger alias hotkey atajo abreviatura kurzel raccourci atalho isinqamuleli',
};
const FIELD_OF = new Map(FIELDS.flatMap((field) => NAMES[field].split(' ').map((name) => [name, field] as const)));

/** The field that a column or key is, or null. */
export const fieldOf = (name: string): Field | null => FIELD_OF.get(fold(name).replace(/[^\p{L}\p{N}]+/gu, '')) ?? null;
