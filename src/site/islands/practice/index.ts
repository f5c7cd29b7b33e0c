import { PracticeSession } from './practice-session.ts';

customElements.define('practice-session', PracticeSession);
