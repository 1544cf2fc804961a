@NullMarked
package org.aliquot.markup;

import org.jspecify.annotations.NullMarked;
