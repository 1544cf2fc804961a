/** How questions are well written: advice on stems and options, for the editor and for whoever checks a pack. */
@NullMarked
package org.aliquot.writing;

import org.jspecify.annotations.NullMarked;
