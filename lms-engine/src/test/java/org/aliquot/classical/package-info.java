@NullMarked
package org.aliquot.classical;

import org.jspecify.annotations.NullMarked;
