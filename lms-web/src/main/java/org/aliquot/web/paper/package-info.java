/** Documents that are printed or saved: pages with tags for whoever has them read aloud, and the fonts that go along. */
@NullMarked
package org.aliquot.web.paper;

import org.jspecify.annotations.NullMarked;
