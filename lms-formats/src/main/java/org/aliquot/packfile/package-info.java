/** Content packs: text files read into plain records, every problem with file and line, and written; no framework, no database. */
@NullMarked
package org.aliquot.packfile;

import org.jspecify.annotations.NullMarked;
