@NullMarked
package org.aliquot.bank;

import org.jspecify.annotations.NullMarked;
