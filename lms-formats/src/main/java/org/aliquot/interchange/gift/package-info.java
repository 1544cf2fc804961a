/** GIFT, Moodle's format of questions as text. */
@NullMarked
package org.aliquot.interchange.gift;

import org.jspecify.annotations.NullMarked;
