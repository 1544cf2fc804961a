/** Courses in Common Cartridges. */
@NullMarked
package org.aliquot.interchange.cartridge;

import org.jspecify.annotations.NullMarked;
