/** Style, script and font files: put together, named by their hash, kept by browsers for good. */
@NullMarked
package org.aliquot.web.files;

import org.jspecify.annotations.NullMarked;
