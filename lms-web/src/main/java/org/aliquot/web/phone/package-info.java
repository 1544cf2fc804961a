/** Installing the product on a phone, and going on there without a network. */
@NullMarked
package org.aliquot.web.phone;

import org.jspecify.annotations.NullMarked;
