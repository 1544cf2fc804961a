/** Where facts are kept. */
@NullMarked
package org.aliquot.pathway.internal;

import org.jspecify.annotations.NullMarked;
