/** The OpenAPI document: what holds for every operation is said here, once. */
@NullMarked
package dev.parley.webapi.document;

import org.jspecify.annotations.NullMarked;
