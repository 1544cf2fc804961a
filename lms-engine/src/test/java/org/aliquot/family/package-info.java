@NullMarked
package org.aliquot.family;

import org.jspecify.annotations.NullMarked;
