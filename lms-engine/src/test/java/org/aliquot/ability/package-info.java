@NullMarked
package org.aliquot.ability;

import org.jspecify.annotations.NullMarked;
