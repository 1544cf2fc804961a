/** Authored text made safe: Markdown to HTML, checked SVG exhibits. */
@NullMarked
package org.aliquot.prose;

import org.jspecify.annotations.NullMarked;
