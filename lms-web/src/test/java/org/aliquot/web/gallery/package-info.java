/** Every page with sample content, without database or Spring: to look at, and checked in a real browser. */
@NullMarked
package org.aliquot.web.gallery;

import org.jspecify.annotations.NullMarked;
