@NullMarked
package org.aliquot.oracle;

import org.jspecify.annotations.NullMarked;
