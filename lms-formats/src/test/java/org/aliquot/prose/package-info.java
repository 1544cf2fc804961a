@NullMarked
package org.aliquot.prose;

import org.jspecify.annotations.NullMarked;
