@NullMarked
package org.aliquot.provenance;

import org.jspecify.annotations.NullMarked;
