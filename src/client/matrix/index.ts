export { type Filter, type Found, filters, fittingRows, type Show } from './filter';
export { type Group, groupedRows } from './group';
export { groupOfRow, nextGap, placeOfKey } from './jump';
export { groupAt, groupedLines, type Lines, plainLines, rowAt, unreadParts } from './lines';
export { type Order, orderedRows, permissionOf } from './order';
export { PartLoader, type Reading } from './part-loader';
export { type NamesKnown, ProjectNames } from './project-names';
export { type FindBy, findProjects, type FoundSoFar, readProject } from './read';
export { isRowRead, kindAt, type MatrixTable, partOf, UNREAD_TYPE } from './table';
