/** Signs that questions became known or that answers were passed on: pure statistics that accuse nobody. No framework, no database. */
@NullMarked
package org.aliquot.integrity;

import org.jspecify.annotations.NullMarked;
