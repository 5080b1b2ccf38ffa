/**
 * The entry of the CDN build. It holds nothing but this import, so that its file, whose name stays while its content
 * changes, is all that a browser has to ask for again; every other file is named by its content.
 */
import './define.js';
