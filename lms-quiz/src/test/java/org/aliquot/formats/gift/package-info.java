@NullMarked
package org.aliquot.formats.gift;

import org.jspecify.annotations.NullMarked;
