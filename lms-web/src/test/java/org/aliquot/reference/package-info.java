@NullMarked
package org.aliquot.reference;

import org.jspecify.annotations.NullMarked;
