/** The guides of {@code docs/guide}, read in the product. */
@NullMarked
package org.aliquot.web.help;

import org.jspecify.annotations.NullMarked;
