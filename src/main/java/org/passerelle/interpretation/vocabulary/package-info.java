/** The words and codes of both languages for kinds, fields, activities, states and agreements. */
@NullMarked
package org.passerelle.interpretation.vocabulary;

import org.jspecify.annotations.NullMarked;
