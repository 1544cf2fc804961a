/** Authored text made safe: Markdown to HTML, checked SVG exhibits. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.aliquot.prose;

import org.jspecify.annotations.NullMarked;
