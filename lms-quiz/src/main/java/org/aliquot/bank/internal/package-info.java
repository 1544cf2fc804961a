@NullMarked
package org.aliquot.bank.internal;

import org.jspecify.annotations.NullMarked;
