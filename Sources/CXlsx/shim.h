/* libxlsxwriter, which writes workbooks row by row. */
#include <xlsxwriter.h>
