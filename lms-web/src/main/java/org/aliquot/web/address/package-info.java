/** The address book: every page has one address, which its controller, links and rules of access read here. */
@NullMarked
package org.aliquot.web.address;

import org.jspecify.annotations.NullMarked;
