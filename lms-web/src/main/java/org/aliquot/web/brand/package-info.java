/** What a school put in the place of our mark and color: the files of both, and how pages show them. */
@NullMarked
package org.aliquot.web.brand;

import org.jspecify.annotations.NullMarked;
