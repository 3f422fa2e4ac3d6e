const estimatorPage = require('../../estimator-page.js');

Page(estimatorPage('医保明白账：要交多少、哪天起能报、这次能报多少'));
