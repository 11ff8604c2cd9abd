export { DEMONSTRATION_LOGINS, seedDemonstration } from './demo.js';
