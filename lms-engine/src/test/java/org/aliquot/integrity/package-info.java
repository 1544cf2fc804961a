@NullMarked
package org.aliquot.integrity;

import org.jspecify.annotations.NullMarked;
