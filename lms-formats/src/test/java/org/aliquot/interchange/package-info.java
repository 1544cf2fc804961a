@NullMarked
package org.aliquot.interchange;

import org.jspecify.annotations.NullMarked;
