@NullMarked
package dev.parley.standalone.verify;

import org.jspecify.annotations.NullMarked;
