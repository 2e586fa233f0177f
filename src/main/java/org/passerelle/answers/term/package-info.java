/** The controlled lists with numbers: fields, activities, countries. */
@NullMarked
package org.passerelle.answers.term;

import org.jspecify.annotations.NullMarked;
