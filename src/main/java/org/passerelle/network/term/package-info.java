/** The controlled lists with numbers: fields, activities, countries. */
@NullMarked
package org.passerelle.network.term;

import org.jspecify.annotations.NullMarked;
