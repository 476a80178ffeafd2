/**
 * Where somebody in despair finds a person at any hour, by country: the emergency number and the national line, as these publish them (checked 2026-11).
 * A team replaces or adds its own; the line of a country comes before those after it where several fit.
 */
export const CRISIS_LINES = [
  { country: 'ZA', emergency: '112', name: 'SADAG', line: '0800 567 567' },
  { country: 'GB', emergency: '999', name: 'Samaritans', line: '116 123' },
  { country: 'IE', emergency: '112', name: 'Samaritans', line: '116 123' },
  { country: 'US', emergency: '911', name: 'Suicide & Crisis Lifeline', line: '988' },
  { country: 'CA', emergency: '911', name: 'Suicide Crisis Helpline', line: '988' },
  { country: 'AU', emergency: '000', name: 'Lifeline', line: '13 11 14' },
  { country: 'NZ', emergency: '111', name: 'Need to talk?', line: '1737' },
  { country: 'ES', emergency: '112', name: 'Línea 024', line: '024' },
  { country: 'MX', emergency: '911', name: 'Línea de la Vida', line: '800 911 2000' },
  { country: 'CL', emergency: '131', name: 'Línea de Prevención del Suicidio', line: '*4141' },
  { country: 'PT', emergency: '112', name: 'Linha Nacional de Prevenção do Suicídio', line: '1411' },
  { country: 'BR', emergency: '192', name: 'CVV', line: '188' },
  { country: 'FR', emergency: '112', name: 'Numéro national de prévention du suicide', line: '3114' },
  { country: 'BE', emergency: '112', name: 'Centre de Prévention du Suicide', line: '0800 32 123' },
  { country: 'DE', emergency: '112', name: 'TelefonSeelsorge', line: '0800 111 0 111' },
  { country: 'AT', emergency: '112', name: 'TelefonSeelsorge', line: '142' },
  { country: 'CH', emergency: '112', name: 'Die Dargebotene Hand', line: '143' },
];
