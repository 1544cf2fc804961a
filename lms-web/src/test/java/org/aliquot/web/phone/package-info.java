/** The product on a phone, with and without a network. */
@NullMarked
package org.aliquot.web.phone;

import org.jspecify.annotations.NullMarked;
