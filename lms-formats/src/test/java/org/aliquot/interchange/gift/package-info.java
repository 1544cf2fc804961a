@NullMarked
package org.aliquot.interchange.gift;

import org.jspecify.annotations.NullMarked;
