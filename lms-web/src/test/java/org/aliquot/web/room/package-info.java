/** The exam room in a real browser against the real product. */
@NullMarked
package org.aliquot.web.room;

import org.jspecify.annotations.NullMarked;
