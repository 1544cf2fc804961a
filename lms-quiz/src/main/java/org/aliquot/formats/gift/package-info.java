/** GIFT, Moodle's format of questions as text. */
@NullMarked
package org.aliquot.formats.gift;

import org.jspecify.annotations.NullMarked;
