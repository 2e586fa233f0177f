/** Search: parties, cooperations, fields, activities, documents and questions by what people type, each with why it was found. */
@NullMarked
package org.passerelle.answers.search;

import org.jspecify.annotations.NullMarked;
