@NullMarked
package org.aliquot.origin;

import org.jspecify.annotations.NullMarked;
