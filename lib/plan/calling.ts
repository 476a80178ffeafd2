/** Calls for attention that want no answer of their own: "is this a joke?", "hello?". Six languages, as written. */
const CALLING =
  /^(?:hello|hi|hola|hallo|allo|bonjour|olá|sawubona)\b|is (?:anybody|anyone) (?:there|listening)|do you (?:people )?even|are you (?:\w+ )?(?:serious|kidding|joking)|(?:hay|está) alguien|es que no|vous vous moquez|wollen sie mich|is this a joke|what is wrong with|por quem me|what the (?:hell|heck|fuck)|wtf|seriously\?|how (?:stupid|dumb|hard can)|do i look like|wie kann man (?:nur|so|mit so)|derma(?:ß|ss)en|ist das ihr ernst|geht'?s noch|wollt ihr mich|vous vous rendez compte|c'est une blague|vous (?:êtes sérieux|vous fichez|plaisantez)|non mais|te (?:parece|das cuenta)|se dan cuenta|(?:es|é) (?:una )?(?:broma|brincadeira)|qué se creen|me (?:roubam|estão a roubar|tomam por)|sos vos\?|acham (?:que|normal)|noma yini|nidlala ngami/iu;

/** True for a question that is asked for its own sake. */
export const isCalling = (text: string): boolean => CALLING.test(text) || SMALL_TALK.test(text);

/** "How are you?", "what do you say?": said for politeness or to close, never waited for. */
const SMALL_TALK =
  /^\W*(?:how are you(?: doing)?|what do you (?:say|think)|deal|¿?(?:cómo|como) (?:est[aá][sn]?|va|le va|te va)|qué tal|¿?va|tudo (?:bem|bom|joia|jóia|certo)(?: (?:com|por) \p{L}+)?|como (?:vai|está)(?: \p{L}+)?|(?:comment )?ça va|comment allez-vous|wie geht(?:'s| es)(?: ihnen| dir)?|was sagen sie(?: dazu)?|unjani|ninjani|kunjani|nithini|uthini)\W*$/iu;
